// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// The current question, open.
FocusScope {
    id: root

    required property QuestionFacts slot
    readonly property Evaluation evaluation: root.slot.evaluation
    readonly property OpenQuestion opened: root.slot.opened

    function writeComment() {
        if (root.opened.mayComment)
            words.writeComment();
    }
    function openPhrases() {
        if (root.opened.mayComment)
            words.openPhrases();
    }
    function quote(text: string) {
        words.quote(text);
    }
    function keepPhrase(reach: int) {
        words.keepPhrase(reach);
    }
    function writeAnswer() {
        if (root.opened.wantsTyping)
            (typed.item as ValueField)?.write("");
        else if (root.opened.wantsFiles)
            (files.item as FileRows)?.choose();
        else
            words.writeAnswer();
    }
    function typeDigit(digit: int) {
        (typed.item as ValueField)?.write(String(digit));
    }

    implicitHeight: card.height + 10

    Rectangle {
        id: card
        x: 10
        y: 4
        width: parent.width - 20
        height: inner.implicitHeight + 24
        radius: Theme.rCard
        color: Theme.card
        border.width: 1.5
        border.color: Theme.accent
        Column {
            id: inner
            x: 14
            y: 12
            width: parent.width - 28
            spacing: 9
            CardHead {
                width: parent.width
                opened: root.opened
                narrow: root.slot.narrow
            }
            CardTools {
                width: parent.width
                opened: root.opened
                onTraceAsked: root.slot.traceAsked()
                onEvidenceAsked: root.slot.evidenceAsked()
                onCommentAsked: root.writeComment()
            }
            OptionGrid {
                width: parent.width
                visible: root.slot.options.count > 0
                options: root.slot.options
                narrow: root.slot.narrow
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: root.slot.options.leftOut
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                visible: root.opened.proposal !== ""
                text: qsTr("The form proposes: %1. %2 takes it.").arg(root.opened.proposal).arg(KeyMap.caps["evaluate.write"])
                color: Theme.accent
                wrapMode: Text.Wrap
            }
            Loader {
                id: typed
                width: parent.width
                readonly property bool wanted: root.opened.wantsTyping

                visible: wanted
                onWantedChanged: fill()
                Component.onCompleted: fill()

                function fill() {
                    if (wanted && status === Loader.Null)
                        setSource("ValueField.qml", {
                                "slot": root.slot
                            });
                    else if (!wanted)
                        source = "";
                }
            }
            Loader {
                id: emotion
                width: parent.width
                readonly property bool wanted: root.opened.wantsEmotion

                visible: wanted
                onWantedChanged: fill()
                Component.onCompleted: fill()

                function fill() {
                    if (wanted && status === Loader.Null)
                        setSource("EmotionRows.qml", {
                                "evaluation": root.evaluation,
                                "narrow": root.slot.narrow
                            });
                    else if (!wanted)
                        source = "";
                }
            }
            Loader {
                id: files
                width: parent.width
                readonly property bool wanted: root.opened.wantsFiles

                visible: wanted
                onWantedChanged: fill()
                Component.onCompleted: fill()

                function fill() {
                    if (wanted && status === Loader.Null)
                        setSource("FileRows.qml", {
                                "evaluation": root.evaluation,
                                "opened": root.opened
                            });
                    else if (!wanted)
                        source = "";
                }
            }
            Loader {
                id: causes
                width: parent.width
                readonly property bool wanted: root.opened.wantsCause

                visible: wanted
                onWantedChanged: fill()
                Component.onCompleted: fill()

                function fill() {
                    if (wanted && status === Loader.Null)
                        setSource("CauseLists.qml", {
                                "evaluation": root.evaluation
                            });
                    else if (!wanted)
                        source = "";
                }
            }
            CardWords {
                id: words
                width: parent.width
                evaluation: root.evaluation
                opened: root.opened
                phrases: root.slot.phrases
            }
            Guidance {
                width: parent.width
                visible: shown
                opened: root.opened
            }
            EvidenceFlow {
                width: parent.width
                slot: root.slot
                removable: true
            }
            Row {
                visible: root.opened.hint !== ""
                spacing: 6
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "data-warning"
                    color: Theme.caution
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, inner.width - Theme.px(24))
                    text: root.opened.hint
                    color: Theme.caution
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
