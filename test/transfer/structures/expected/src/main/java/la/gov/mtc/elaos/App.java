package la.gov.mtc.elaos;

import static la.gov.mtc.elaos.util.Strings.join;

@ComponentScan({"la.gov.mtc.elaos", "la.gov.mtc.elaos.xyp.**"})
class App {
  String database = "emongolia_main";
  String descriptor = "Lla/gov/mtc/elaos/App;";
  String pattern = "la\\.gov\\.mtc\\.elaos\\..*";
  String windows = "la\\gov\\mtc\\elaos";
}
