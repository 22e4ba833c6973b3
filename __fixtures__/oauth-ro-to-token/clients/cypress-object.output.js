Cypress.Commands.add('loginWithCode', (email, code) => {
  cy.request({
    method: 'POST',
    url: `https://${Cypress.env('auth0_domain')}/oauth/token`,
    form: true,
    body: {
      client_id: Cypress.env('auth0_client_id'),
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
      scope: 'openid profile email',
    },
  }).then(({ body }) => {
    cy.setCookie('id_token', body.id_token);
  });
});
