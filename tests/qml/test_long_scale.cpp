// SPDX-License-Identifier: Apache-2.0
// A scale that a form of an earlier program has: any length.
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Evaluate/option_list.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/app_window.h"
#include "tests/qml/scale_form.h"

#include <QAbstractItemModelTester>

#include <limits>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

struct LongScaleDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;

    LongScaleDesk(int min, int max)
    {
        sample.open(workspace);
        tests::publishScaleForm(workspace, min, max);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
};

} // namespace

TEST_CASE("Of a scale that is too long the first 101 values are offered, and it is said", "[evaluate]")
{
    struct Ends {
        int min, max, count;
        bool leavesOut;
    };
    const auto ends = GENERATE(Ends{0, 100, 101, false}, Ends{-1, 100, 101, true}, Ends{0, 1'000'000, 101, true},
                               Ends{-1'000'000, 1'000'000, 101, true}, Ends{999'997, 1'000'000, 4, false});
    CAPTURE(ends.min, ends.max);
    LongScaleDesk desk(ends.min, ends.max);
    qml::KeyMap keys;
    qml::Evaluation evaluation;
    qml::OptionList options;
    QAbstractItemModelTester tester(&options, QAbstractItemModelTester::FailureReportingMode::Fatal);
    options.setProperty("keys", QVariant::fromValue(&keys));
    options.setEvaluation(&evaluation);
    evaluation.setWorkspace(&desk.workspace);
    evaluation.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
    CHECK(options.count() == ends.count);
    CHECK(options.leftOut().isEmpty() != ends.leavesOut);
    CHECK(options.index(0).data().toString() == QString::number(ends.min));
    options.pick(options.count() - 1);
    CHECK(options.index(options.count() - 1).data(qml::OptionList::PickedRole).toBool());
}

TEST_CASE("The page of a form with a scale of a million values opens", "[evaluate][pages]")
{
    LongScaleDesk desk(0, 1'000'000);
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    CHECK(eventually([&] { return app.shows(QStringLiteral("100")); }));
    CHECK_FALSE(app.shows(QStringLiteral("101")));
    app.press(Qt::Key_7);
    CHECK(eventually([&] { return app.names().filter(QStringLiteral("How much was done: 7")).size() == 1; }));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}
