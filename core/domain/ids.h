// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

namespace ringtrue {

using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>; ///< anyone: evaluator, agent, customer, leader
using DeviceId = Id<struct DeviceTag>;
using TeamId = Id<struct TeamTag>;
using ContactTypeId = Id<struct ContactTypeTag>;
using JobId = Id<struct JobTag>; ///< a job to be done
using CustomerJourneyId = Id<struct CustomerJourneyTag>;
using InteractionId = Id<struct InteractionTag>;
using EvaluationId = Id<struct EvaluationTag>; ///< also the id of the fact that submits it
using DraftId = Id<struct DraftTag>;

/// Names that authors give in vision and form files; they stay the same from version to version.
using VisionSlug = Slug<struct VisionTag>;
using PillarSlug = Slug<struct PillarTag>;
using PromiseSlug = Slug<struct PromiseTag>;
using BehaviourSlug = Slug<struct BehaviourTag>;
using SourceSlug = Slug<struct SourceTag>;
using QuoteSlug = Slug<struct QuoteTag>;
using ObligationSlug = Slug<struct ObligationTag>;
using FormSlug = Slug<struct FormTag>;
using SectionSlug = Slug<struct SectionTag>;
using QuestionSlug = Slug<struct QuestionTag>;
using AnswerOptionSlug = Slug<struct AnswerOptionTag>;

/// Names in lists that the centre edits; they stay the same when the words change.
using CauseSlug = Slug<struct CauseTag>;             ///< why an answer fell short
using AttributionSlug = Slug<struct AttributionTag>; ///< whose it was

} // namespace ringtrue
