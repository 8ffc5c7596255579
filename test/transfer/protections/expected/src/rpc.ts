export const method = '/mn.gov.emongolia.v1.Service/Get';
export type Request = ELaosRequest;
