export const config = {
  tenant: 'acme.onmicrosoft.example.com',
  applicationId: 'b1',
  policy: 'signin',
  scope: 'opend offline_access',
};
