// SPDX-License-Identifier: Apache-2.0
// What assistive technology is told of the state of things, not only of their names.
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/app_window.h"
#include "tests/qml/desk_sample.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

void collectChecked(QQuickItem &item, QAccessible::Role role, QStringList &checked, int &all)
{
    if (!item.isVisible())
        return;
    auto *const told = QAccessible::queryAccessibleInterface(&item);
    if (told != nullptr && told->role() == role) {
        ++all;
        CAPTURE(told->text(QAccessible::Name).toStdString());
        CHECK(told->state().checkable);
        // When a screen reader is started Qt tells the control's own states over those of its Accessible.
        CHECK(item.property("checkable").toBool());
        CHECK(item.property("checked").toBool() == bool(told->state().checked));
        if (told->state().checked)
            checked << told->text(QAccessible::Name);
    }
    for (auto *const child : item.childItems())
        collectChecked(*child, role, checked, all);
}

/// The names of what has that role and is told to be chosen.
QStringList checkedIn(AppWindow &app, QAccessible::Role role)
{
    QStringList checked;
    int all = 0;
    collectChecked(*app.window().contentItem(), role, checked, all);
    CHECK(all > 0);
    return checked;
}

} // namespace

TEST_CASE("Who hears the vision is told whether its sources are shown", "[vision][access]")
{
    DeskSample sample(0);
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    AppWindow app(workspace, QStringLiteral("vision"));
    app.window().setWidth(960);
    REQUIRE(app.settles());
    REQUIRE(eventually([&] { return app.shows(QStringLiteral("Sources")); }));
    CHECK(checkedIn(app, QAccessible::CheckBox).isEmpty());
    app.click(QStringLiteral("Sources"));
    CHECK(eventually([&] { return checkedIn(app, QAccessible::CheckBox) == QStringList{QStringLiteral("Sources")}; }));
    app.click(QStringLiteral("Sources"));
    CHECK(eventually([&] { return checkedIn(app, QAccessible::CheckBox).isEmpty(); }));
}

TEST_CASE("Who hears the form is told which answer is chosen", "[evaluate][access]")
{
    DeskSample sample;
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    qml::InteractionList list;
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() > 0; }));
    AppWindow app(workspace, QStringLiteral("evaluate"), list.idAt(0));
    REQUIRE(app.settles());
    CHECK(checkedIn(app, QAccessible::RadioButton).isEmpty());
    app.press(Qt::Key_N);
    app.press(Qt::Key_K);
    REQUIRE(eventually([&] { return checkedIn(app, QAccessible::RadioButton).size() == 1; }));
    const auto no = checkedIn(app, QAccessible::RadioButton).constFirst();
    CHECK(no.startsWith(QStringLiteral("N: No")));

    // Chosen once more with the pointer it stays chosen, and is told so.
    app.click(no);
    app.press(Qt::Key_K);
    CHECK(eventually([&] { return checkedIn(app, QAccessible::RadioButton) == QStringList{no}; }));
    app.press(Qt::Key_W);
    CHECK(checkedIn(app, QAccessible::CheckBox).size() == 1);
}
