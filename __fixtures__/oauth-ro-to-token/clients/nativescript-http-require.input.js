var http = require("http");
var appSettings = require("tns-core-modules/application-settings");

exports.onVerify = function (args) {
  var page = args.object.page;
  http.request({
    url: "https://acme.example.auth0.com/oauth/ro",
    method: "POST",
    headers: { "Content-Type": "application/json" },
    content: JSON.stringify({
      client_id: "bIrdGuide",
      connection: "email",
      grant_type: "password",
      username: page.bindingContext.email,
      password: page.bindingContext.code
    })
  }).then(function (response) {
    appSettings.setString("tokens", response.content.toString());
  });
};
