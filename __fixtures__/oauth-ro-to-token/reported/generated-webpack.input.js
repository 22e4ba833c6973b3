(self["webpackChunkkiosk"] = self["webpackChunkkiosk"] || []).push([[179], {
  42: (module, exports, __webpack_require__) => {
    const axios = __webpack_require__(7);
    exports.verify = (phone, code) => axios.post("https://acme.example.auth0.com/oauth/ro", {
      client_id: "w3bp4ck", connection: "sms", grant_type: "password", username: phone, password: code
    });
  }
}]);
