// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/vanished.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("a behaviour that vanished from the vision is found at each question that traces to it", "[forms][lint]")
{
    const auto parsed = parseForm(sampleForm, "desk-call, version 2");
    const Vision now = vision(replaced(sampleVision, "id: says-next", "id: says-soon"));
    const auto findings = lintVanished(*parsed.form, parsed.places, "desk-call, version 2", now, 3);
    CHECK(told(findings, sampleForm) == "error behaviour-vanished says-next; error behaviour-vanished says-next; ");
    CHECK(message(findings.at(0))
          == "Version 3 of the vision “harbour-service” no longer has the behaviour “says-next”, which a question "
             "traces to.");
    CHECK(lintVanished(*parsed.form, parsed.places, "f", vision(), 1).empty());
}
