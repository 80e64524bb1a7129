#include "council/moderation/letter_words.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

std::string subject(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::hidden: return "تم إخفاء نصك";
    case MeasureKind::shown: return "نصك ظاهر من جديد";
    case MeasureKind::not_published: return "لم يُنشر تعليقك";
    case MeasureKind::suspended: return "يمكنك القراءة دون الكتابة لفترة";
    case MeasureKind::suspension_lifted: return "يمكنك الكتابة من جديد";
    case MeasureKind::dismissed:
    case MeasureKind::thread_paused:
    case MeasureKind::thread_slowed:
    case MeasureKind::thread_premoderated:
    case MeasureKind::thread_opened:
    case MeasureKind::thread_moved: return "قرار بشأن الإشراف";
  }
  return {};
}

std::string what(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::hidden: return "أخفى مشرف نصًا كتبته. لم يُحذف: أنت والمشرفون ترونه.";
    case MeasureKind::shown: return "نص لك كان مخفيًا صار ظاهرًا للجميع من جديد.";
    case MeasureKind::not_published: return "كان تعليق لك ينتظر مشرفًا ولم يُنشر. لم يُحذف.";
    case MeasureKind::suspended: return "قرر مشرف أن بإمكانك لفترة القراءة دون الكتابة في المجلس.";
    case MeasureKind::suspension_lifted: return "رُفع عنك المنع. يمكنك الكتابة من جديد.";
    case MeasureKind::dismissed:
    case MeasureKind::thread_paused:
    case MeasureKind::thread_slowed:
    case MeasureKind::thread_premoderated:
    case MeasureKind::thread_opened:
    case MeasureKind::thread_moved: return "اتخذ مشرف قرارًا يخصك.";
  }
  return {};
}

std::string reason(ReasonCode code) {
  switch (code) {
    case ReasonCode::danger_to_life: return "خطر على حياة شخص أو صحته";
    case ReasonCode::unlawful_threat: return "تهديد";
    case ReasonCode::unlawful_privacy: return "نشر تفاصيل من حياة شخص الخاصة";
    case ReasonCode::incitement: return "تحريض على الجريمة";
    case ReasonCode::agitation: return "تحريض ضد مجموعة من الناس";
    case ReasonCode::child_abuse: return "صور جنسية لأطفال";
    case ReasonCode::violence_depiction: return "عرض غير مشروع للعنف";
    case ReasonCode::terrorism: return "دعوة إلى الإرهاب";
    case ReasonCode::copyright: return "انتهاك حقوق المؤلف";
    case ReasonCode::personal_data: return "بيانات شخصية لا ينبغي أن تكون هنا";
    case ReasonCode::rules_harassment: return "قواعد المجلس: مضايقة";
    case ReasonCode::rules_spam: return "قواعد المجلس: إعلان أو تكرار";
    case ReasonCode::rules_other: return "قواعد المجلس";
    case ReasonCode::other: return "سبب آخر";
  }
  return {};
}

}  // namespace

const LetterSentences& letter_words_ar() {
  static const LetterSentences words{&subject, &what, &reason,
                                     "الأساس:",
                                     "الأسباب:",
                                     "حتى",
                                     "اتخذ القرار إنسان، لا آلة.",
                                     "يمكنك أن تطلب من شخص آخر النظر في القرار. آخر يوم:",
                                     "اقرأ القرار واعترض عليه",
                                     "الرد على اعتراضك",
                                     "نظر في الأمر شخص غير الذي قرر. القرار باقٍ.",
                                     "نظر في الأمر شخص غير الذي قرر. كان القرار خاطئًا وقد عُدِّل."};
  return words;
}

}  // namespace radslag::council::moderation
