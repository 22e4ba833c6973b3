function redeemCode(email, code) {
  var response = UrlFetchApp.fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'post',
    payload: {
      client_id: 'sPreadsheet',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code
    },
    muteHttpExceptions: true
  });
  return JSON.parse(response.getContentText());
}
