describe('kiosk', () => {
  it('logs in', () => {
    cy.intercept('POST', 'https://acme.example.auth0.com/oauth/token').as('login');
    cy.request('POST', 'https://acme.example.auth0.com/oauth/token', {
      client_id: 'cypr3ss',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: Cypress.env('PHONE'),
      otp: Cypress.env('CODE'),
    }).its('status').should('equal', 200);
  });
});
