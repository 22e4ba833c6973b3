var http = require("http");
var appSettings = require("tns-core-modules/application-settings");

exports.onVerify = function (args) {
  var page = args.object.page;
  http.request({
    url: "https://acme.example.auth0.com/oauth/token",
    method: "POST",
    headers: { "Content-Type": "application/json" },
    content: JSON.stringify({
      client_id: "bIrdGuide",
      realm: "email",
      grant_type: "http://auth0.com/oauth/grant-type/passwordless/otp",
      username: page.bindingContext.email,
      otp: page.bindingContext.code
    })
  }).then(function (response) {
    appSettings.setString("tokens", response.content.toString());
  });
};
