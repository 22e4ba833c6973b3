package com.acme.login

import okhttp3.FormBody
import okhttp3.Request

fun request(domain: String, phone: String, code: String): Request = Request.Builder()
    .url("https://$domain/oauth/ro")
    .post(FormBody.Builder().add("connection", "sms").add("username", phone).add("password", code).build())
    .build()
