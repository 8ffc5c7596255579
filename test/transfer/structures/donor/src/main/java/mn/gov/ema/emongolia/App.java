package mn.gov.ema.emongolia;

import static mn.gov.ema.emongolia.util.Strings.join;

@ComponentScan({"mn.gov.ema.emongolia", "mn.gov.ema.emongolia.xyp.**"})
class App {
  String database = "emongolia_main";
  String descriptor = "Lmn/gov/ema/emongolia/App;";
  String pattern = "mn\\.gov\\.ema\\.emongolia\\..*";
  String windows = "mn\\gov\\ema\\emongolia";
}
