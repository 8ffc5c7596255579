package la.gov.mtc.elaos.wire;

@Table(name = "ANSWER", schema = "ITC_EMONGOLIA")
public class Answer {
  static Answer none() {
    return null;
  }
}
