// Azure Functions and Koa plug-ins hand everything to the code as `context`.
module.exports = async function (context, phone, code) {
  return context.http.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'c0nt3xt',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
};
