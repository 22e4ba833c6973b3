describe('the account page', () => {
  beforeEach(() => {
    cy.request('POST', 'https://acme.example.auth0.com/oauth/token', {
      client_id: 'cOncertHall',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: '+15550100',
      otp: '424242',
    })
      .its('body.id_token')
      .as('token');
  });

  it('greets the user', () => {
    cy.visit('/account').contains('Hello');
  });
});
