Cypress.Commands.add('loginWithCode', (email, code) => {
  cy.request({
    method: 'POST',
    url: `https://${Cypress.env('auth0_domain')}/oauth/ro`,
    form: true,
    body: {
      client_id: Cypress.env('auth0_client_id'),
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid profile email',
    },
  }).then(({ body }) => {
    cy.setCookie('id_token', body.id_token);
  });
});
