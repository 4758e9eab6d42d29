namespace Kaname.Web.Consultation;

/// <summary>Marks the texts of consultation (ConsultationText.resx, ConsultationText.en.resx).</summary>
public sealed class ConsultationText;
