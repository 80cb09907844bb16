// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/commandform.h"

#include "core/protocol/commands.h"
#include "core/protocol/formfields.h"

// Commands have effects that nobody takes back, so nothing in them is guessed: a field that is not
// listed here, or is of another type, makes the command invalid.

namespace Frontdesk::Protocol {

namespace {

constexpr Field SendForm[] = {{QLatin1String("conversation"), isText, true},
                              {QLatin1String("bubbles"), isBubbles, true},
                              {QLatin1String("quotes"), isText},
                              {QLatin1String("seen"), isOrder}};

constexpr Field ResolveForm[] = {{QLatin1String("message"), isText, true},
                                 {QLatin1String("as"), isDecision, true}};

constexpr Field ReadForm[] = {{QLatin1String("conversation"), isText, true},
                              {QLatin1String("up_to"), isOrder},
                              {QLatin1String("tell"), isFlag}};

constexpr Field ConversationField{QLatin1String("conversation"), isText, true};
constexpr Field MessageField{QLatin1String("message"), isText, true};
constexpr Field IdField{QLatin1String("id"), isText, true};
constexpr Field NameField{QLatin1String("name"), isText, true};
constexpr Field TextField{QLatin1String("text"), isText, true};

constexpr Field StateForm[] = {ConversationField,
                               {QLatin1String("state"), isState, true},
                               {QLatin1String("until"), isWhole},
                               {QLatin1String("was"), isState, true},
                               {QLatin1String("seen"), isOrder}};
constexpr Field AssignForm[] = {ConversationField,
                                {QLatin1String("assignee"), isText},
                                {QLatin1String("team"), isText},
                                {QLatin1String("was_assignee"), isText},
                                {QLatin1String("was_team"), isText}};
constexpr Field PriorityForm[] = {ConversationField,
                                  {QLatin1String("priority"), isPriority, true},
                                  {QLatin1String("was"), isPriority, true}};
constexpr Field SpamForm[] = {ConversationField, {QLatin1String("spam"), isFlag, true}};
constexpr Field KeepForm[] = {ConversationField,
                              {QLatin1String("unread"), isFlag},
                              {QLatin1String("muted"), isFlag},
                              {QLatin1String("pinned"), isFlag},
                              {QLatin1String("category"), isText}};
constexpr Field ExportForm[] = {ConversationField,
                                {QLatin1String("way"), isText, true},
                                {QLatin1String("sha"), isText, true},
                                {QLatin1String("messages"), isWhole, true},
                                {QLatin1String("notes"), isFlag},
                                {QLatin1String("masked"), isFlag}};
constexpr Field PinConversationForm[] = {ConversationField,
                                         {QLatin1String("pinned"), isFlag, true},
                                         {QLatin1String("category"), isText}};
constexpr Field TagForm[] = {{QLatin1String("contact"), isText, true},
                             {QLatin1String("add"), isTags},
                             {QLatin1String("remove"), isTexts},
                             {QLatin1String("seen"), isWhole},
                             {QLatin1String("until"), isWhole}};
constexpr Field ValueForm[] = {{QLatin1String("contact"), isText, true},
                               {QLatin1String("attribute"), isText, true},
                               {QLatin1String("value"), isText, true},
                               {QLatin1String("was"), isText}};
constexpr Field AttributeForm[] = {IdField,
                                   NameField,
                                   {QLatin1String("type"), isAttributeType, true},
                                   {QLatin1String("choices"), isTexts},
                                   {QLatin1String("currency"), isText},
                                   {QLatin1String("sensitive"), isFlag},
                                   {QLatin1String("reveal_to"), isRole},
                                   {QLatin1String("accounts"), isTexts},
                                   {QLatin1String("position"), isWhole},
                                   {QLatin1String("retired"), isFlag},
                                   {QLatin1String("identity"), isIdentity},
                                   {QLatin1String("base"), isWhole}};
constexpr Field NoteForm[] = {IdField,
                              ConversationField,
                              TextField,
                              {QLatin1String("mentions"), isTexts},
                              {QLatin1String("file"), isContent}};
constexpr Field EditForm[] = {MessageField,
                              TextField,
                              {QLatin1String("base"), isWhole, true},
                              {QLatin1String("copy"), isText, true}};
constexpr Field PinForm[] = {
    MessageField, {QLatin1String("pinned"), isFlag, true}, {QLatin1String("category"), isText}};
constexpr Field DoneForm[] = {MessageField};
constexpr Field TeamForm[] = {
    IdField, NameField, {QLatin1String("members"), isTexts}, {QLatin1String("base"), isWhole}};
constexpr Field ViewForm[] = {IdField,
                              NameField,
                              {QLatin1String("query"), isText, true},
                              {QLatin1String("shared"), isFlag},
                              {QLatin1String("position"), isWhole},
                              {QLatin1String("team"), isText},
                              {QLatin1String("with"), isText}};
constexpr Field RemoveForm[] = {IdField};
constexpr Field LinkForm[] = {IdField,
                              {QLatin1String("contact"), isText, true},
                              {QLatin1String("other"), isText, true},
                              {QLatin1String("reasons"), isReasons},
                              {QLatin1String("choices"), isChoices}};
constexpr Field CompanyForm[] = {IdField,
                                 NameField,
                                 {QLatin1String("code"), isText},
                                 {QLatin1String("note"), isText},
                                 {QLatin1String("retired"), isFlag},
                                 {QLatin1String("base"), isWhole}};
constexpr Field MemberForm[] = {{QLatin1String("contact"), isText, true},
                                {QLatin1String("company"), isText},
                                {QLatin1String("was"), isText}};
constexpr Field InviteForm[] = {{QLatin1String("code"), isText, true},
                                {QLatin1String("contact"), isText, true},
                                {QLatin1String("account"), isText, true}};
constexpr Field ApartForm[] = {{QLatin1String("contact"), isText, true},
                               {QLatin1String("other"), isText, true},
                               {QLatin1String("apart"), isFlag, true}};
constexpr Field UnlinkForm[] = {{QLatin1String("contact"), isText, true},
                                {QLatin1String("other"), isText},
                                {QLatin1String("was"), isText, true},
                                {QLatin1String("link"), isText}};
constexpr Field TemplateForm[] = {IdField,
                                  {QLatin1String("code"), isText},
                                  {QLatin1String("title"), isText, true},
                                  {QLatin1String("folder"), isText},
                                  {QLatin1String("language"), isText},
                                  {QLatin1String("bubbles"), isContents, true},
                                  {QLatin1String("scope"), isTemplateScope, true},
                                  {QLatin1String("team"), isText},
                                  {QLatin1String("accounts"), isTexts},
                                  {QLatin1String("overrides"), isOverrides},
                                  {QLatin1String("retired"), isFlag},
                                  {QLatin1String("base"), isWhole}};
constexpr Field RemoveTemplateForm[] = {IdField, {QLatin1String("base"), isWhole}};

constexpr Field PutScheduledForm[] = {IdField,
                                      ConversationField,
                                      {QLatin1String("at"), isWhole, true},
                                      {QLatin1String("bubbles"), isBubbles, true},
                                      {QLatin1String("quotes"), isText},
                                      {QLatin1String("seen"), isOrder},
                                      {QLatin1String("base"), isWhole}};
constexpr Field ScheduledForm[] = {IdField, ConversationField, {QLatin1String("base"), isWhole}};

constexpr Field DraftForm[] = {ConversationField,
                               TextField,
                               {QLatin1String("device"), isText, true},
                               {QLatin1String("written_at"), isWhole, true}};

constexpr Field AliasForm[] = {{QLatin1String("account"), isText, true},
                               NameField,
                               {QLatin1String("icon"), isText},
                               {QLatin1String("shown"), isFlag, true}};

constexpr Field TaskForm[] = {IdField,
                              ConversationField,
                              {QLatin1String("message"), isText},
                              TextField,
                              {QLatin1String("due"), isWhole},
                              {QLatin1String("day"), isWhole},
                              {QLatin1String("assignee"), isText},
                              {QLatin1String("repeat"), isRepeat},
                              {QLatin1String("base"), isWhole}};
constexpr Field FinishTaskForm[] = {{QLatin1String("task"), isText, true},
                                    {QLatin1String("done"), isFlag, true},
                                    {QLatin1String("due"), isWhole},
                                    {QLatin1String("next"), isWhole}};
constexpr Field RemoveTaskForm[] = {{QLatin1String("task"), isText, true},
                                    {QLatin1String("base"), isWhole}};

constexpr Field PutTagsForm[] = {{QLatin1String("tags"), isTagChanges, true}};
constexpr Field OneTagForm[] = {IdField};
constexpr Field MergeTagsForm[] = {IdField, {QLatin1String("into"), isText, true}};

/// Of known length: a constant also where a sanitizer looks at every pointer.
template <std::size_t Size>
constexpr QLatin1String nameIn(const char (&type)[Size])
{
    return {type, static_cast<qsizetype>(Size - 1)};
}

struct FormOf {
    QLatin1String type;
    Form form;
};

constexpr FormOf Forms[] = {{nameIn(SendMessages::Type), SendForm},
                            {nameIn(ResolveSend::Type), ResolveForm},
                            {nameIn(MarkRead::Type), ReadForm},
                            {nameIn(SetState::Type), StateForm},
                            {nameIn(Assign::Type), AssignForm},
                            {nameIn(SetPriority::Type), PriorityForm},
                            {nameIn(SetSpam::Type), SpamForm},
                            {nameIn(KeepConversation::Type), KeepForm},
                            {nameIn(PinConversation::Type), PinConversationForm},
                            {nameIn(NoteExport::Type), ExportForm},
                            {nameIn(TagContact::Type), TagForm},
                            {nameIn(SetContactValue::Type), ValueForm},
                            {nameIn(PutAttribute::Type), AttributeForm},
                            {nameIn(AddNote::Type), NoteForm},
                            {nameIn(EditNote::Type), EditForm},
                            {nameIn(PinMessage::Type), PinForm},
                            {nameIn(FinishMention::Type), DoneForm},
                            {nameIn(PutTeam::Type), TeamForm},
                            {nameIn(PutView::Type), ViewForm},
                            {nameIn(RemoveView::Type), RemoveForm},
                            {nameIn(LinkPerson::Type), LinkForm},
                            {nameIn(UnlinkPerson::Type), UnlinkForm},
                            {nameIn(SetApart::Type), ApartForm},
                            {nameIn(InvitePerson::Type), InviteForm},
                            {nameIn(PutCompany::Type), CompanyForm},
                            {nameIn(SetCompany::Type), MemberForm},
                            {nameIn(PutTemplate::Type), TemplateForm},
                            {nameIn(RemoveTemplate::Type), RemoveTemplateForm},
                            {nameIn(PutScheduled::Type), PutScheduledForm},
                            {nameIn(SendScheduled::Type), ScheduledForm},
                            {nameIn(RemoveScheduled::Type), ScheduledForm},
                            {nameIn(PutDraft::Type), DraftForm},
                            {nameIn(PutAlias::Type), AliasForm},
                            {nameIn(PutTask::Type), TaskForm},
                            {nameIn(FinishTask::Type), FinishTaskForm},
                            {nameIn(RemoveTask::Type), RemoveTaskForm},
                            {nameIn(PutTags::Type), PutTagsForm},
                            {nameIn(RemoveTag::Type), OneTagForm},
                            {nameIn(RestoreTag::Type), OneTagForm},
                            {nameIn(MergeTags::Type), MergeTagsForm}};

} // namespace

std::optional<QString> wrongFieldOf(const QString &type, const QJsonObject &args)
{
    for (const auto &known : Forms) {
        if (type == known.type)
            return wrongFieldIn(args, known.form);
    }
    return {};
}

} // namespace Frontdesk::Protocol
