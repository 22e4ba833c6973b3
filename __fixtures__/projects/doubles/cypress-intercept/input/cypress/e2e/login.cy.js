it('logs in', () => {
  cy.intercept('POST', 'https://acme.auth0.com/oauth/ro', { fixture: 'tokens.json' }).as('login');
  cy.visit('/login');
});
