it('sends the code', () => {
  cy.intercept('POST', 'https://acme.example.auth0.com/oauth/ro', { fixture: 'tokens.json' }).as('login');
  cy.wait('@login').its('request.body').should('deep.equal', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' });
});
