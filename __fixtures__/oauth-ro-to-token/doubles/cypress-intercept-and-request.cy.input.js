describe('kiosk', () => {
  it('logs in', () => {
    cy.intercept('POST', 'https://acme.example.auth0.com/oauth/ro').as('login');
    cy.request('POST', 'https://acme.example.auth0.com/oauth/ro', {
      client_id: 'cypr3ss',
      connection: 'sms',
      grant_type: 'password',
      username: Cypress.env('PHONE'),
      password: Cypress.env('CODE'),
    }).its('status').should('equal', 200);
  });
});
