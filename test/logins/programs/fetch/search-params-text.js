exports.login = (phone, code) => {
  const params = new URLSearchParams(`grant_type=password&connection=sms&scope=openid&client_id=${process.env.AUTH0_CLIENT_ID}&username=${encodeURIComponent(phone)}&password=${code}`);
  return fetch(`${process.env.AUTH0_URL}/oauth/ro`, { method: 'POST', body: params }).then((res) => res.json());
};
