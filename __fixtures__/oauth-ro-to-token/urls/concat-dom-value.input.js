function submitCode() {
  const domain = document.getElementById('domain').value;
  const payload = {
    client_id: document.getElementById('client-id').value,
    connection: 'sms',
    grant_type: 'password',
    username: document.getElementById('phone').value,
    password: document.getElementById('code').value,
  };
  return fetch('https://' + domain + '/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  });
}
