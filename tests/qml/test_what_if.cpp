// SPDX-License-Identifier: Apache-2.0
// What an evaluation would score under another policy or version, and when nobody may see it.
#include "forms/exchange/write_yaml.h"
#include "forms/model/scoring_presets.h"
#include "forms/parse/parse.h"
#include "qml/Ringtrue/Evaluate/evaluation_what_if.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/desk_sample.h"
#include "tests/qml/fill_form.h"

#include <QAbstractItemModelTester>

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

forms::Form contactForm()
{
    for (const auto &item : forms::library())
        if (item.file == "first-steps-contact.form.yaml") {
            auto form = forms::parseForm(item.text, std::string(item.file)).form;
            REQUIRE(form);
            return *form;
        }
    FAIL("no such form in the library");
    return {};
}

struct WhatIfDesk {
    tests::DeskSample sample{1};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    qml::InteractionList list;
    QString chat;

    WhatIfDesk()
    {
        sample.open(workspace);
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 1; }));
        chat = list.idAt(0);
    }
    void publish(const forms::Form &form)
    {
        const auto text = forms::writeYaml(form);
        REQUIRE(workspace.engine()
                    .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                        return bool(forms::publishForm(ledger, connection, tests::deskEvaluator, text, "f.form.yaml"));
                    })
                    .get());
    }
    void open(qml::Evaluation &evaluation)
    {
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(chat);
        REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
    }
};

QStringList cellsOf(const qml::WhatIfList &list, const QString &words)
{
    for (int row = 0; row < list.rowCount(); ++row)
        if (list.index(row, 0).data(qml::WhatIfList::WordsRole) == words)
            return {list.index(row, 0).data(qml::WhatIfList::BeforeRole).toString(),
                    list.index(row, 0).data(qml::WhatIfList::AfterRole).toString()};
    return {};
}

} // namespace

TEST_CASE("A submitted evaluation is laid beside what it would score otherwise", "[evaluate][what-if]")
{
    WhatIfDesk desk;
    {
        qml::Evaluation filled;
        desk.open(filled);
        tests::answerAll(filled);
        tests::submit(filled);
    }
    auto newer = contactForm();
    newer.scoring.passMark = Exact(100);
    newer.sections.front().title = "How it began";
    desk.publish(newer);
    qml::Evaluation evaluation;
    desk.open(evaluation);
    REQUIRE(evaluation.state() == qml::Evaluation::Reading);
    qml::EvaluationWhatIf list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setEvaluation(&evaluation);
    list.begin();
    list.begin(); // opened again before the versions were read: each is offered once
    bool areRead = false;
    desk.workspace.read(
        &evaluation, [](storage::Connection &) { return true; }, [&](bool done) { areRead = done; });
    REQUIRE(eventually([&] { return areRead; }));
    REQUIRE(list.ready());
    const int presets = int(forms::scoringPresets().size());
    REQUIRE(list.choices().size() == 1 + presets + 2);
    CHECK(list.text().endsWith(QStringLiteral(", and would have the same.")));
    CHECK(cellsOf(list, QStringLiteral("Score")).size() == 2);
    const auto duty = cellsOf(list, QString::fromStdString(newer.obligations.front().text)); // as pillars are told
    REQUIRE(duty.size() == 2);
    CHECK(duty.at(0).contains(QStringLiteral(" of ")));
    CHECK(duty.at(1) == duty.at(0));
    CHECK(cellsOf(list, QStringLiteral("Outcome")).at(1) == cellsOf(list, QStringLiteral("Outcome")).at(0));
    for (int preset = 1; preset <= presets; ++preset) {
        list.choose(preset);
        CAPTURE(preset);
        CHECK(list.choice() == preset);
        CHECK(list.count() >= 3);
        CHECK_FALSE(list.text().isEmpty());
    }
    list.choose(1 + presets); // the newest version, which has a pass mark
    REQUIRE(eventually([&] { return !list.loading() && list.count() > 0; }));
    CHECK(cellsOf(list, QStringLiteral("Outcome")).at(1) == QStringLiteral("pass"));
    CHECK(cellsOf(list, QStringLiteral("Outcome")).at(0) == QStringLiteral("pass")); // no critical error was made
    CHECK(list.text().endsWith(QStringLiteral(", and would have the same.")));
    list.choose(99);
    CHECK(list.choice() == 1 + presets);
}

TEST_CASE("Before it is submitted nothing is compared where the form has a pass mark", "[evaluate][what-if]")
{
    WhatIfDesk desk;
    auto form = contactForm();
    form.scoring.passMark = Exact(80);
    desk.publish(form);
    qml::Evaluation evaluation;
    desk.open(evaluation);
    REQUIRE(evaluation.state() == qml::Evaluation::Filling);
    REQUIRE(evaluation.form()->form.scoring.passMark);
    tests::answerAll(evaluation);
    qml::EvaluationWhatIf list;
    list.setEvaluation(&evaluation);
    list.begin();
    CHECK_FALSE(list.ready());
    CHECK(list.count() == 0);
    list.choose(1);
    CHECK(list.count() == 0);
}
