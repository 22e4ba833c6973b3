function redeemCode(email, code) {
  var response = UrlFetchApp.fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'post',
    payload: {
      client_id: 'sPreadsheet',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code
    },
    muteHttpExceptions: true
  });
  return JSON.parse(response.getContentText());
}
