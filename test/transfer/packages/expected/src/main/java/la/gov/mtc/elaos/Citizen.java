package la.gov.mtc.elaos;

import la.gov.mtc.elaos.wire.Answer;

@RequestWrapper(targetNamespace = "http://citizen.emongolia.example.mn/", className = "la.gov.mtc.elaos.wire.Answer")
public class Citizen {
  String table = "select * from ITC_EMONGOLIA.CITIZEN";
  Answer answer = la.gov.mtc.elaos.wire.Answer.none();
}
