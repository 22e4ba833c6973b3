describe('the account page', () => {
  beforeEach(() => {
    cy.request('POST', 'https://acme.example.auth0.com/oauth/ro', {
      client_id: 'cOncertHall',
      connection: 'sms',
      grant_type: 'password',
      username: '+15550100',
      password: '424242',
    })
      .its('body.id_token')
      .as('token');
  });

  it('greets the user', () => {
    cy.visit('/account').contains('Hello');
  });
});
