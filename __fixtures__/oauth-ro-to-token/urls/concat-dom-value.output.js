function submitCode() {
  const domain = document.getElementById('domain').value;
  const payload = {
    client_id: document.getElementById('client-id').value,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: document.getElementById('phone').value,
    otp: document.getElementById('code').value,
  };
  return fetch('https://' + domain + '/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  });
}
