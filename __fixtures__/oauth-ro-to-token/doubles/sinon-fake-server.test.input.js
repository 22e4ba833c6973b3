import sinon from 'sinon';

function verify(phone, code, done) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro');
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.onload = () => done(JSON.parse(xhr.responseText));
  xhr.send(JSON.stringify({ client_id: 's1n0n', connection: 'sms', grant_type: 'password', username: phone, password: code }));
}

it('verifies', (done) => {
  const server = sinon.fakeServer.create({ respondImmediately: true });
  server.respondWith('POST', 'https://acme.example.auth0.com/oauth/ro', [200, { 'Content-Type': 'application/json' }, '{"id_token":"x"}']);

  verify('+15550100001', '123456', () => done());
});
