it('logs in', () => {
  cy.intercept('POST', 'https://acme.auth0.com/oauth/token', { fixture: 'tokens.json' }).as('login');
  cy.visit('/login');
});
