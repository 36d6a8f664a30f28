// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Preferences
import Ringtrue.Controls
import Ringtrue.Workspace

// Language and look.
ColumnLayout {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    readonly property bool typed: passphrase.typed // a passphrase that is not set

    spacing: 14

    Heading {
        text: qsTr("Language and look")
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Language")
        ComboBox {
            Layout.fillWidth: true
            name: qsTr("Language")
            model: Language.names
            currentIndex: Language.code === Language.codes[0] ? 0 : 1
            onActivated: index => {
                if (Language.codes[index] !== Language.code) // all pages are made anew
                    passphrase.sayUnset();
                Language.code = Language.codes[index];
            }
        }
    }
    FieldRow {
        name: qsTr("Theme")
        Segments {
            name: qsTr("Theme")
            options: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]
            current: Appearance.scheme
            onChosen: index => Appearance.scheme = index
        }
    }
    FieldRow {
        name: qsTr("Size of text")
        Segments {
            readonly property list<int> percents: [100, 110, 125, 150]
            name: qsTr("Size of text")
            options: [qsTr("100 %"), qsTr("110 %"), qsTr("125 %"), qsTr("150 %")]
            current: Appearance.textPercent < 105 ? 0 : Appearance.textPercent < 118 ? 1 : Appearance.textPercent < 138 ? 2 : 3
            onChosen: index => Appearance.textPercent = percents[index]
        }
    }
    FieldRow {
        name: qsTr("Recordings play at")
        ComboBox {
            readonly property list<int> percents: [50, 75, 100, 125, 150, 175, 200, 250, 300] // the player's
            function placeOf(percent: int): int {
                for (let place = 0; place < percents.length; ++place)
                    if (percents[place] === percent)
                        return place;
                return -1;
            }
            Layout.fillWidth: true
            name: qsTr("Recordings play at")
            model: [qsTr("0.5x"), qsTr("0.75x"), qsTr("1x"), qsTr("1.25x"), qsTr("1.5x"), qsTr("1.75x"), qsTr("2x"), qsTr("2.5x"), qsTr("3x")]
            currentIndex: placeOf(Playback.speedPercent)
            onActivated: index => Playback.speedPercent = percents[index]
        }
    }
    FieldRow {
        name: qsTr("Evidence without a selection is the last")
        ComboBox {
            readonly property list<int> seconds: [5, 8, 10, 15, 20, 30, 45, 60]
            function placeOf(wanted: int): int { // the nearest one
                let place = 0;
                for (let other = 1; other < seconds.length; ++other)
                    if (Math.abs(seconds[other] - wanted) < Math.abs(seconds[place] - wanted))
                        place = other;
                return place;
            }
            Layout.fillWidth: true
            name: qsTr("Evidence without a selection is the last")
            model: Array.from(seconds).map(each => qsTr("%1 s").arg(each))
            currentIndex: placeOf(Playback.evidenceSeconds)
            onActivated: index => Playback.evidenceSeconds = seconds[index]
        }
    }
    FieldRow {
        name: qsTr("Lock when nobody touches anything for")
        Segments {
            readonly property list<int> choices: [0, 5, 15, 30, 60]
            name: qsTr("Lock when nobody touches anything for")
            options: [qsTr("Never"), qsTr("5 min"), qsTr("15 min"), qsTr("30 min"), qsTr("60 min")]
            current: IdleLock.minutes === 0 ? 0 : IdleLock.minutes <= 5 ? 1 : IdleLock.minutes <= 15 ? 2 : IdleLock.minutes <= 30 ? 3 : 4
            onChosen: index => IdleLock.minutes = choices[index]
        }
    }
    Switch {
        text: qsTr("No motion")
        checked: Appearance.reducedMotion
        onToggled: Appearance.reducedMotion = checked
    }
    Hairline {
        Layout.fillWidth: true
    }
    PassphraseSettings {
        id: passphrase
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        workspace: root.workspace
        toasts: root.toasts
    }
    Hairline {
        Layout.fillWidth: true
    }
    AboutSettings {
        Layout.fillWidth: true
    }
}
