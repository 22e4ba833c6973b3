describe('login', () => {
  beforeEach(() => {
    cy.intercept('POST', '**/oauth/ro', { fixture: 'tokens.json' }).as('login');
  });

  it('logs in with a code', () => {
    cy.visit('/login');
    cy.get('[name=code]').type('123456{enter}');
    cy.wait('@login').its('request.body.connection').should('equal', 'sms');
  });
});
