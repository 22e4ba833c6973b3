function redeemSmsCode(phone, code) {
  const options = {
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify({
      client_id: 'sPreadsheet',
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid profile',
    }),
  };
  const url = 'https://acme.example.auth0.com/oauth/ro';
  return JSON.parse(UrlFetchApp.fetch(url, options));
}
