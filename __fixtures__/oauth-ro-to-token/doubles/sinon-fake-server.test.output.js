import sinon from 'sinon';

function verify(phone, code, done) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/token');
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.onload = () => done(JSON.parse(xhr.responseText));
  xhr.send(JSON.stringify({ client_id: 's1n0n', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }));
}

it('verifies', (done) => {
  const server = sinon.fakeServer.create({ respondImmediately: true });
  server.respondWith('POST', 'https://acme.example.auth0.com/oauth/token', [200, { 'Content-Type': 'application/json' }, '{"id_token":"x"}']);

  verify('+15550100001', '123456', () => done());
});
