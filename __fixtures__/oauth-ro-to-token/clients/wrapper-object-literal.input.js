var http = {
  post: function (url, data, done) {
    var xhr = new XMLHttpRequest();
    xhr.open('POST', url);
    xhr.setRequestHeader('Content-Type', 'application/json');
    xhr.onload = function () { done(JSON.parse(xhr.responseText)); };
    xhr.send(JSON.stringify(data));
  }
};

function login(email, code, done) {
  http.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'cArousel',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  }, done);
}
