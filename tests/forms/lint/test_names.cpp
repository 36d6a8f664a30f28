// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/names.h"
#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string namesOf(const Vision &vision)
{
    return foundBy([&](Collected &out) { lintNames(vision, out); });
}

std::string namesOf(const Form &form, const Vision *vision)
{
    return foundBy([&](Collected &out) { lintNames(form, vision, out); });
}

} // namespace

TEST_CASE("a function's vision is not called CX, in no language; the organisation's is no service vision",
          "[forms][lint]")
{
    Vision service = vision();
    CHECK(namesOf(service).empty());
    service.translations = {{"de", {{"title", "Vision des Kundenerlebnisses"}}}};
    CHECK(namesOf(service) == "error service-vision-says-cx Vision des Kundenerlebnisses; ");
    Vision cx = vision();
    cx.kind = VisionKind::Cx;
    cx.function.clear();
    cx.title = "CX vision of Harbour Line";
    CHECK(namesOf(cx).empty());
    cx.translations = {{"de", {{"title", "Servicevision von Harbour Line"}}}};
    CHECK(namesOf(cx) == "error cx-vision-says-service Servicevision von Harbour Line; ");
}

TEST_CASE("a centre belongs to a function, and neither calls itself CX", "[forms][lint]")
{
    Vision named = vision();
    named.centre = "Harbour North";
    CHECK(namesOf(named).empty());
    named.function.clear();
    CHECK(namesOf(named) == "error centre-without-function Harbour North; ");
    named.centre.clear();
    CHECK(namesOf(named) == "error scope-without-function; ");
    named.kind = VisionKind::Cx;
    named.title = "CX vision";
    named.centre = "Harbour North";
    CHECK(namesOf(named) == "error centre-without-function Harbour North; ");
    Vision care = vision();
    care.function = "Customer Experience";
    care.centre = "CX North";
    CHECK(namesOf(care) == "caution function-says-cx Customer Experience; caution function-says-cx CX North; ");
}

TEST_CASE("a form of a function is not called CX; one that traces to a CX vision may be", "[forms][lint]")
{
    const Vision service = vision();
    Form asked = form();
    CHECK(namesOf(asked, &service).empty());
    asked.title = "CX calls";
    CHECK(namesOf(asked, &service) == "error form-says-cx CX calls; ");
    CHECK(namesOf(asked, nullptr) == "caution form-says-cx CX calls; ");
    Vision cx = service;
    cx.kind = VisionKind::Cx;
    CHECK(namesOf(asked, &cx).empty());
    asked.title = "Calls";
    asked.id = FormSlug{"cx-call"};
    CHECK(namesOf(asked, &service) == "error form-says-cx cx-call; ");
    asked.id = FormSlug{"call"};
    asked.translations = {{"de", {{"title", "Kundenerlebnis am Telefon"}}}};
    CHECK(namesOf(asked, &service) == "error form-says-cx Kundenerlebnis am Telefon; ");
}

TEST_CASE("for an id that says CX another one is proposed", "[forms][lint]")
{
    struct Row {
        std::string_view id, vision, form;
    };
    const auto row = GENERATE(values<Row>({
        {"acme-cx", "acme-service", "acme"},
        {"cx", "service", ""},
        {"customer-experience-of-claims", "service-of-claims", "of-claims"},
        {"customer-cx-experience", "customer-service-experience", ""}, // what is left would say it again
    }));
    CAPTURE(row.id);
    const Places places;
    Collected found{places, "f"};
    Vision service = vision();
    service.id = VisionSlug{std::string{row.id}};
    lintNames(service, found);
    Form asked = form();
    asked.id = FormSlug{std::string{row.id}};
    lintNames(asked, nullptr, found);
    const auto findings = found.take();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].nearest == row.vision);
    CHECK(findings[1].nearest == row.form);
}
