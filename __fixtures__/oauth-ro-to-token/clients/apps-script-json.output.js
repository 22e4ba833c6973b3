function redeemSmsCode(phone, code) {
  const options = {
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify({
      client_id: 'sPreadsheet',
      realm: 'sms',
      username: phone,
      otp: code,
      scope: 'openid profile',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    }),
  };
  const url = 'https://acme.example.auth0.com/oauth/token';
  return JSON.parse(UrlFetchApp.fetch(url, options));
}
