// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/exchange/write_yaml.h"
#include "forms/library/library.h"
#include "forms/parse/parse.h"
#include "forms/service/publish.h"
#include "tests/qml/page_stage.h"

#include <string>
#include <string_view>

namespace ringtrue::tests {

inline std::string libraryText(std::string_view file)
{
    for (const auto &item : forms::library())
        if (item.file == file)
            return std::string(item.text);
    FAIL("no such file in the library");
    return {};
}

inline forms::Form libraryForm(std::string_view file)
{
    auto form = forms::parseForm(libraryText(file), std::string(file)).form;
    REQUIRE(form);
    return *form;
}

inline Vision libraryVision(std::string_view file)
{
    auto vision = forms::parseVision(libraryText(file), std::string(file)).vision;
    REQUIRE(vision);
    return *vision;
}

inline void publish(PageDesk &desk, const forms::Form &form)
{
    const auto person = desk.workspace.person();
    REQUIRE(desk.workspace.engine()
                .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                    return bool(forms::publishForm(ledger, connection, person, forms::writeYaml(form), "form"));
                })
                .get());
}

inline void publish(PageDesk &desk, const Vision &vision)
{
    const auto person = desk.workspace.person();
    REQUIRE(desk.workspace.engine()
                .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                    return bool(forms::publishVision(ledger, connection, person, forms::writeYaml(vision), "vision"));
                })
                .get());
}

inline constexpr std::string_view lanternVision = "lantern-service.vision.yaml";
inline constexpr std::string_view inboundForm = "inbound-call.form.yaml";

/// The library's vision and its form of inbound calls, published.
inline void publishLantern(PageDesk &desk)
{
    publish(desk, libraryVision(lanternVision));
    publish(desk, libraryForm(inboundForm));
}

/// The first question with an answer of two that earns less than the most.
inline forms::Question &questionWithPoints(forms::Form &form)
{
    for (auto &section : form.sections)
        for (auto &question : section.questions)
            if (question.type == forms::QuestionType::Choice && question.answers.size() > 2)
                return question;
    FAIL("no question of several answers");
    return form.sections.front().questions.front();
}

} // namespace ringtrue::tests
