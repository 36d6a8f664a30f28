// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Ringtrue.Preferences

// Every colour, size and duration of the application.
QtObject {
    id: theme

    readonly property bool dark: Appearance.dark
    readonly property bool touch: false // phone metrics: larger text and targets
    readonly property bool reducedMotion: Appearance.reducedMotion
    readonly property real scale: Appearance.textPercent / 100

    function px(size: real): int {
        return Math.round(size * theme.scale);
    }

    // Surfaces
    readonly property color canvas: theme.dark ? "#14161A" : "#F5F3EF"
    readonly property color surface: theme.dark ? "#1C1F25" : "#FFFFFF"
    readonly property color raised: theme.dark ? "#262A31" : "#FFFFFF"
    readonly property color sunken: theme.dark ? "#101215" : "#ECE9E3"
    readonly property color paper: theme.dark ? "#101215" : "#FBFAF8" // under a waveform
    readonly property color card: theme.dark ? "#262A31" : "#FCFBF9" // the question at hand
    readonly property color shade: theme.dark ? "#59000000" : "#0F000000" // behind dialogs and menus
    readonly property color track: theme.dark ? "#333840" : "#ECE9E3" // under a bar
    readonly property color hover: theme.dark ? "#252930" : "#F1EEE8"
    readonly property color scrim: theme.dark ? "#B0000000" : "#66201C14"

    // Text
    readonly property color text: theme.dark ? "#E8E6E1" : "#1D2129"
    readonly property color text2: theme.dark ? "#B0B4BB" : "#535A64"
    readonly property color text3: theme.dark ? "#979DA6" : "#626872"
    readonly property color inkText: theme.dark ? "#14161A" : "#FFFFFF"

    // Lines
    readonly property color border: theme.dark ? "#333840" : "#DDD9D1"
    readonly property color borderStrong: theme.dark ? "#757C86" : "#7F8286"

    // Ink does the work, bell blue says "you are here"
    readonly property color ink: theme.dark ? "#E8E6E1" : "#252B37"
    readonly property color inkHover: theme.dark ? "#FFFFFF" : "#3A4252"
    readonly property color accent: theme.dark ? "#8FB2FF" : "#2B53B5"
    readonly property color accentTint: theme.dark ? "#232F4B" : "#E6ECFA"

    // States
    readonly property color positive: theme.dark ? "#66C78F" : "#1B7344"
    readonly property color positiveTint: theme.dark ? "#1A3226" : "#E3F1E8"
    readonly property color caution: theme.dark ? "#E6B450" : "#855600"
    readonly property color cautionTint: theme.dark ? "#362C17" : "#FBF0D9"
    readonly property color negative: theme.dark ? "#FF8A80" : "#B3261E"
    readonly property color negativeTint: theme.dark ? "#3C2021" : "#FBE7E5"

    // The two sides of a conversation
    readonly property color agent: theme.dark ? "#4FC3BA" : "#0A7470"
    readonly property color agentTint: theme.dark ? "#17302F" : "#E1F0EE"
    readonly property color customer: theme.dark ? "#F2A066" : "#A84B0A"
    readonly property color customerTint: theme.dark ? "#37271C" : "#FAEBDD"

    // Evidence: a highlighter, nothing else in the application is this yellow
    readonly property color evidence: theme.dark ? "#4A3D12" : "#FFE7A0"
    readonly property color evidenceEdge: theme.dark ? "#E9C04A" : "#A67800"

    // Pillars, always with their hallmark shape and letter
    readonly property list<color> pillars: theme.dark ? ["#E5689A", "#4D90F5", "#EBD253", "#B9A8F5", "#A5F2CB", "#DC9A42", "#BFD0DE"] : ["#8E1740", "#1B7AC2", "#8C6208", "#5230A8", "#04746C", "#B87C38", "#3F4A5C"]

    readonly property list<color> pillarInks: theme.dark // the letter on them
     ? ["#14161A", "#14161A", "#14161A", "#14161A", "#14161A", "#14161A", "#14161A"] : ["#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#1D2129", "#FFFFFF"]

    // Agreement, low to high, single hue: sequential and safe in grey
    readonly property list<color> sequence: theme.dark ? ["#22262C", "#28394A", "#2F5069", "#3A6684", "#6FA3C1", "#A5CADF"] : ["#F3F1EC", "#DCE6EC", "#B5CCDA", "#82A9C0", "#457692", "#245A78"]

    // Type
    readonly property string sans: "Roboto"
    readonly property string serif: "Noto Serif"
    readonly property string mono: "DejaVu Sans Mono" // of fonts-dejavu-core
    readonly property int micro: theme.px(theme.touch ? 13 : 11)
    readonly property int label: theme.px(theme.touch ? 14 : 12)
    readonly property int body: theme.px(theme.touch ? 16 : 13)
    readonly property int heading: theme.px(theme.touch ? 18 : 15)
    readonly property int title: theme.px(theme.touch ? 22 : 20)
    readonly property int pageTitle: theme.px(17)
    readonly property int display: theme.px(28)
    readonly property int statement: theme.px(24)

    // Space: multiples of 4
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int control: theme.px(theme.touch ? 48 : 30)
    readonly property int row: theme.px(theme.touch ? 56 : 34)
    readonly property int tableRow: theme.px(33)
    readonly property int header: theme.px(52)

    // Corners
    readonly property int rTag: 3
    readonly property int rControl: 5
    readonly property int rCard: 8

    // Motion
    readonly property int quick: theme.reducedMotion ? 0 : 90
    readonly property int calm: theme.reducedMotion ? 0 : 160
}
