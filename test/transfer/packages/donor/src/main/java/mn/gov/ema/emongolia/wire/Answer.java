package mn.gov.ema.emongolia.wire;

@Table(name = "ANSWER", schema = "ITC_EMONGOLIA")
public class Answer {
  static Answer none() {
    return null;
  }
}
