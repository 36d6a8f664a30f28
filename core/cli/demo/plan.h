// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/day.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The made-up past of the demo's workspace: packaging/demo/past.yaml. Its keys are explained in
/// packaging/demo/README.md, "The past".
namespace ringtrue::cli::demo {

struct PlannedEvaluator {
    std::string id; ///< external id, like those of agents
    double share = 0;
    double strictness = 0; ///< logits
    double noise = 0;
    double driftPerWeek = 0;
    double notApplicable = 1;
    double comments = 0;
    std::array<int, 2> minutes{};
};

struct PlannedContactType {
    double share = 0;
    double hardness = 0;
    double agrees = 0;
    std::vector<double> start; ///< probabilities of the feelings at the start, from upset to glad
};

struct PlannedQuestion {
    std::vector<double> thresholds; ///< logits, between neighbouring answers from the fewest points up
    double notApplicable = 0;
    std::array<double, 2> evidence{}; ///< where it is decided, as shares of the interaction's length
};

struct PlannedComment {
    std::string level; ///< full, part, none
    std::string text;
};

/// One evaluation whose answers were written by hand.
struct RecentEvaluation {
    std::string interaction; ///< reference
    std::string evaluator;
    Instant at;
    std::map<std::string, std::string> answers;
    std::map<std::string, std::string> comments;
    std::map<std::string, std::pair<int, int>> evidence; ///< first and last message
    std::string words;
};

/// What one person assigned at one moment.
struct PlannedAssignments {
    std::string by;
    Instant at;
    std::optional<Day> due;
    std::map<std::string, std::vector<std::string>> work; ///< evaluator -> references
};

/// A dispute that its agent opened.
struct PlannedDispute {
    Instant at;
    std::string question;
    std::string answer; ///< that is proposed, as files of answers have it
    std::string reason;
};
struct PlannedRelease {
    std::string interaction; ///< reference; of a recent evaluation
    Instant read;            ///< when its agent had read it
    std::optional<PlannedDispute> dispute;
};
/// What one person released at one moment, having seen all alerts but the newest.
struct PlannedFeedback {
    std::string by;
    Instant at;
    std::vector<PlannedRelease> released;
};

struct Plan {
    std::uint32_t seed = 0;
    std::vector<PlannedEvaluator> evaluators;
    std::map<std::string, double> agents; ///< quality in logits
    std::map<std::string, PlannedContactType> contactTypes;
    int count = 0; ///< of older evaluations
    int twice = 0; ///< of them second ones of an interaction
    double calls = 0;
    Instant from, until; ///< days of the older interactions
    std::array<int, 2> evaluatedAfterDays{};
    int firstCall = 0, firstChat = 0;
    std::array<int, 2> callSeconds{}, chatMessages{}, chatSecondsAMessage{};
    double luck = 0;
    std::map<std::string, std::map<std::string, PlannedQuestion>> questions; ///< by form
    std::vector<std::pair<double, std::map<int, double>>> feelingSteps;      ///< from this score: step -> probability
    double evidenceElse = 0;
    std::array<int, 2> evidenceSeconds{}, evidenceMessages{};
    double textAnswers = 0;
    std::map<std::string, std::vector<PlannedComment>> comments; ///< by question
    std::vector<std::string> words;
    std::vector<std::string> firstNames, lastNames;
    std::vector<RecentEvaluation> recent;
    std::vector<PlannedAssignments> assignments;
    PlannedFeedback feedback;
};

/// The plan in @p yaml, or nothing where it is not one.
std::optional<Plan> readPlan(std::string_view yaml);

} // namespace ringtrue::cli::demo
