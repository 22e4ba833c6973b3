function login(email, code) {
  return new Promise(function (resolve, reject) {
    var xhr = new XMLHttpRequest();
    xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro', true);
    xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    xhr.responseType = 'json';
    xhr.addEventListener('load', function () {
      xhr.status === 200 ? resolve(xhr.response) : reject(new Error('Status ' + xhr.status));
    });
    xhr.addEventListener('error', function () { reject(new Error('network')); });
    xhr.send(
      'client_id=nAt1veCl1entOfAcme000000000000000&connection=email&grant_type=password&scope=openid' +
        '&username=' + encodeURIComponent(email) +
        '&password=' + encodeURIComponent(code)
    );
  });
}
