var AUTH0_DOMAIN = process.env.AUTH0_DOMAIN

exports.login = function (phone, code) {
  var body = {}
  body.client_id = process.env.AUTH0_CLIENT_ID
  body.connection = 'sms'
  body.grant_type = 'password'
  body['username'] = phone
  body['password'] = code
  body.scope = 'openid'
  return fetch('https://' + AUTH0_DOMAIN + '/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  }).then(res => res.json())
}
