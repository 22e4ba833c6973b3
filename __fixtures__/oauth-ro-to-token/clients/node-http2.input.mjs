import http2 from 'node:http2';

export function byCode(email, code, done) {
  const session = http2.connect('https://acme.example.auth0.com');
  const stream = session.request({
    ':method': 'POST',
    ':path': '/oauth/ro',
    'content-type': 'application/json',
  });
  stream.on('data', done);
  stream.end(JSON.stringify({
    client_id: 'oLivePress',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  }));
}
