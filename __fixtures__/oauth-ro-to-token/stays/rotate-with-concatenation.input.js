exports.rotate = (client, token) =>
  fetch('https://id.example.com/oauth/ro' +
    'tating-token/renew', {
    method: 'POST',
    body: JSON.stringify({ client_id: client, grant_type: 'password', password: token }),
  });

exports.roles = (client) => fetch(`https://id.example.com/oauth/ro${'les'}?client=${client}`);
