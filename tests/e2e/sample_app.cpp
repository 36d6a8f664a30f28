// SPDX-License-Identifier: Apache-2.0
// A window with a field, a shortcut and a label: what the harness is tested on.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

namespace {

constexpr auto page = R"(
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts

ApplicationWindow {
    id: root
    property int saved: 0
    visible: true
    width: 640
    height: 400
    title: "Sample of the harness"
    Shortcut { sequence: "Ctrl+Return"; onActivated: root.saved += 1 }
    ColumnLayout {
        TextField { id: field; objectName: "field"; focus: true; Accessible.name: "Comment" }
        Label { text: "saved " + root.saved + ": " + field.text }
        CheckBox { id: check; text: "Kept the promise" }
    }
}
)";

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(page);
    return engine.rootObjects().isEmpty() ? 1 : app.exec();
}
