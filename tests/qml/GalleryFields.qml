// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Charts

// Controls in their states, to be looked at and to be loaded by a test.
ColumnLayout {
    spacing: 8
    SearchField {
        Layout.fillWidth: true
        name: "Search"
        hint: "Search words, people, numbers"
        keys: "/"
    }
    FieldRow {
        Layout.fillWidth: true
        name: "Name of the organisation"
        wrong: "A name is needed."
        TextField {
            Layout.fillWidth: true
            name: "Name of the organisation"
            wrong: true
        }
    }
    TextArea {
        Layout.fillWidth: true
        name: "Comment"
        hint: "What would have helped?"
    }
    ComboBox {
        Layout.fillWidth: true
        name: "Language"
        model: ["English", "Deutsch"]
    }
    Switch {
        text: "Reduced motion"
        checked: true
    }
    CheckBox {
        text: "Only what waits for me"
        checked: true
    }
    ProgressBar {
        Layout.fillWidth: true
        name: "Import"
        value: 0.4
    }
    TableHead {
        text: "Time"
        sorted: true
        descending: true
    }
    ItemDelegate {
        Layout.fillWidth: true
        text: "A row <b>literally</b> & so on"
        keys: "3"
        icon.name: "call-start"
        here: true
    }
    Skeleton {
        Layout.fillWidth: true
        implicitHeight: 24
    }
    Quote {
        Layout.fillWidth: true
        text: "“Somebody will be in touch.”"
    }
    SideMark {
        agent: true
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: 40
        Hatch {
            anchors.fill: parent
            tone: Theme.caution
        }
    }
    Waveform {
        Layout.fillWidth: true
        implicitHeight: 60
        ground: Theme.paper
    }
    TalkStrip {
        customer: Theme.customer
        agent: Theme.agent
        line: Theme.border
    }
    TimeRuler {
        Layout.fillWidth: true
        words: ["00:00", "00:30"]
        places: [0, 0.5]
    }
}
