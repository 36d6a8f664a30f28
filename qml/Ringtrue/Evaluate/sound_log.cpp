// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/sound_log.h"

namespace ringtrue::qml {

namespace {

service::LogWord logWord(media::OutputProblem problem)
{
    using media::OutputProblem;
    switch (problem) {
    case OutputProblem::None:
        return "none";
    case OutputProblem::NoAudioProgram:
        return "no-audio-program";
    case OutputProblem::NoDevice:
        return "no-device";
    case OutputProblem::DeviceLost:
        return "device-lost";
    case OutputProblem::ProgramEnded:
        return "program-ended";
    case OutputProblem::NotAnswering:
        return "not-answering";
    case OutputProblem::WrongVersion:
        return "wrong-version";
    }
    return "unknown";
}

} // namespace

void logSound(OpenWorkspace &workspace, media::OutputProblem problem)
{
    workspace.log(problem == media::OutputProblem::None ? service::LogWord("sound-back")
                                                        : service::LogWord("sound-interrupted"),
                  {{"because", logWord(problem)}});
}

} // namespace ringtrue::qml
