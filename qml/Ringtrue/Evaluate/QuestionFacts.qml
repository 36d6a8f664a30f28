// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Evaluate

// One question as its faces need it: the roles of QuestionList, the models around it, what can be asked for.
FocusScope {
    required property int index
    required property int number
    required property int question
    required property string words
    required property int pillar
    required property string letter
    required property string answer
    required property string points
    required property string pointsWords
    required property string errorClass
    required property bool happened
    required property string evidence
    required property bool open
    required property bool full
    required property string lacks
    required property string section
    required property string sectionWeight
    required property Evaluation evaluation
    required property OpenQuestion opened
    required property OptionList options
    required property MessageList messages
    required property PhraseList phrases
    required property EvidenceChoice choice
    required property bool narrow
    readonly property bool current: ListView.isCurrentItem
    signal picked
    signal evidenceAsked
    signal traceAsked
    signal playAsked(real ms)
    signal messageAsked(int row)
}
