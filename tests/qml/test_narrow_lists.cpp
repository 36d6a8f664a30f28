// SPDX-License-Identifier: Apache-2.0
// Columns of a list that has little room give way; they do not lie over each other.
#include "qml/Ringtrue/Preferences/appearance.h"
#include "tests/qml/app_window.h"

#include <map>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const auto fourteen = QStringLiteral("20261121-00012");
const auto endless = QStringLiteral("2026-11-21T14:02:31-desk-7-00012");

void importChat(qml::OpenWorkspace &workspace, const QString &reference, int seed)
{
    media::NewChat chat;
    chat.about.reference = reference.toStdString();
    chat.about.startedAt = {1'795'200'000'000'000 + seed, 60};
    chat.about.segments = {{.agent = tests::deskAgent, .startMs = 0, .endMs = {}}};
    chat.transcript = tests::deskChat(seed);
    REQUIRE(media::importChat(workspace.engine(), tests::deskEvaluator, std::move(chat)));
}

bool isRow(const QQuickItem *item)
{
    return item != nullptr && QByteArray(item->metaObject()->className()).startsWith("InteractionRow");
}

/// The label with these words in a row of the list.
QQuickItem *label(QQuickItem &item, const QString &words)
{
    if (item.inherits("QQuickText") && item.property("text").toString() == words
        && isRow(item.parentItem()->parentItem()))
        return &item;
    for (auto *child : item.childItems())
        if (auto *found = label(*child, words))
            return found;
    return nullptr;
}

/// The heads of the list that are shown, from left to right, by where they begin and end.
std::map<double, double> heads(AppWindow &app)
{
    std::map<double, double> places;
    for (const auto *name : {"No.", "When", "Agent", "Contact type", "Who talks when", "Length", "Score"})
        if (const auto *head = app.find(QString::fromLatin1(name)); // a filter may be called the same
            head != nullptr && QByteArray(head->metaObject()->className()).startsWith("TableHead"))
            places[head->mapToScene({0, 0}).x()] = head->mapToScene({head->implicitWidth(), 0}).x();
    return places;
}

} // namespace

TEST_CASE("No column of interactions lies over another, however large the text is", "[pages][interactions]")
{
    const int percent = GENERATE(100, 125, 150);
    const int width = GENERATE(960, 1024, 1280);
    CAPTURE(percent, width);
    tests::DeskSample sample(2);
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    AppWindow app(workspace, QStringLiteral("interactions"));
    REQUIRE(app.settles());
    auto &look =
        *app.engine().singletonInstance<qml::Appearance *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Appearance"));
    look.setTextPercent(percent);
    app.window().resize(width, 700);
    REQUIRE(eventually([&] { return app.find(QStringLiteral("Score")) != nullptr; }));
    for (const bool detail : {false, true}) {
        if (detail)
            app.press(Qt::Key_Space);
        CAPTURE(detail);
        double end = 0;
        for (const auto &[begins, ends] : heads(app)) {
            CHECK(begins >= end);
            end = ends;
        }
    }
    app.keep(QStringLiteral("narrow-%1-%2").arg(width).arg(percent));
    look.setTextPercent(100);
}

TEST_CASE("Numbers of fourteen characters are shown whole, longer ones without their middle", "[pages][interactions]")
{
    tests::DeskSample sample(2);
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    importChat(workspace, fourteen, 3);
    importChat(workspace, endless, 4);
    AppWindow app(workspace, QStringLiteral("interactions"));
    app.window().resize(1280, 800);
    REQUIRE(app.settles());
    auto &content = *app.window().contentItem();
    REQUIRE(eventually([&] { return label(content, fourteen) != nullptr && label(content, endless) != nullptr; }));
    CHECK(eventually([&] { return !label(content, fourteen)->property("truncated").toBool(); }));
    CHECK(label(content, endless)->property("truncated").toBool());
    CHECK(label(content, endless)->property("elide").toInt() == Qt::ElideMiddle);
    CHECK_FALSE(app.names().filter(endless).isEmpty()); // for those who hear the list
    double end = 0;
    for (const auto &[begins, ends] : heads(app)) {
        CHECK(begins >= end);
        end = ends;
    }
    app.keep(QStringLiteral("long-numbers"));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}
