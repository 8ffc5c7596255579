package mn.gov.ema.emongolia;

import mn.gov.itc.emongolia.wire.Answer;

@RequestWrapper(targetNamespace = "http://citizen.emongolia.example.mn/", className = "mn.gov.itc.emongolia.wire.Answer")
public class Citizen {
  String table = "select * from ITC_EMONGOLIA.CITIZEN";
  Answer answer = mn.gov.ema.emongolia.wire.Answer.none();
}
